export { describeDesign, descriptionIn, titleIn } from './designWords.ts'
export type { UiText } from './en.ts'
export { refusalText } from './refusalText.ts'
export { currentText, showLanguage, useLanguage, useText } from './useText.ts'
