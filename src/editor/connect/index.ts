export { FollowPicker } from './FollowPicker.tsx'
export { PlacePicker } from './PlacePicker.tsx'
export { ReplacePicker } from './ReplacePicker.tsx'
