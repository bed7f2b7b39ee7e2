export { FollowPicker } from './FollowPicker.tsx'
export { ReplacePicker } from './ReplacePicker.tsx'
