export { SignUpBox } from './pages/sign-up-box.tsx'
