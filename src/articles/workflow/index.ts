export { notesChanged } from '../events.ts'
export { listStoriesById } from '../store/desk.ts'
export {
  type Note,
  type NoteId,
  type NoteTexts,
  noteFields,
  placeOfWords,
  type Reply,
} from './notes/note.ts'
export { countOpenNotes, listNotes, listNotesTo, type NoteForSomebody } from './notes/note-store.ts'
export { noteTexts } from './notes/note-texts.ts'
export { replyToNote, resolveNote, writeNote } from './notes/write-note.ts'
export { isOpen, type PreviewLink, type PreviewLinkId, previewDays } from './previews/preview-link.ts'
export { listPreviewLinks } from './previews/preview-store.ts'
export { openPreview, revokePreview, sharePreview } from './previews/share-preview.ts'
export type { ClaimsChanged } from './sign-off/claim-change.ts'
export {
  isOwnStory,
  listHands,
  readOf,
  readSignOff,
  type SignOffRefusal,
  type SignOffState,
  signOff,
  signOffRefusal,
} from './sign-off/sign-off.ts'
export { signedStories } from './sign-off/signed-stories.ts'
export { storiesWrittenBy } from './sign-off/writer-store.ts'
export {
  type BoardColumnName,
  type BoardFilter,
  boardColumns,
  dayOf,
  inColumn,
  listBoard,
  listDays,
  listWaiting,
  listWithoutDay,
} from './stages/board.ts'
export { listAssignedIds, listReadyIds } from './stages/board-store.ts'
export { discardChanges } from './stages/discard-changes.ts'
export { moveStory } from './stages/move-story.ts'
export { changePlan, planStory } from './stages/plan-story.ts'
export { setEmbargo } from './stages/set-embargo.ts'
export {
  type Destination,
  isEmbargoed,
  movesFrom,
  type ShownStage,
  type Stage,
  shownStage,
} from './stages/stage.ts'
export { removeTemplate, saveTemplate } from './templates/save-template.ts'
export type { StoryTemplate, TemplateId } from './templates/template.ts'
export { findTemplate, listTemplates } from './templates/template-store.ts'
