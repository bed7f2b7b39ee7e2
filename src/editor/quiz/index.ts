export { QuizDialog } from './QuizDialog.tsx'
