export { describePicture, keepPicture } from './keep-picture.ts'
export {
  countPictures,
  findPicture,
  type KeptPicture,
  listPictures,
  storiesShowing,
} from './library-store.ts'
