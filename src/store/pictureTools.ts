/** What writes pictures and links and reads documents out of them, fetched with the first picture, file or link. */
export {
  embedInPng,
  fragmentOf,
  iconsOf,
  longestFragment,
  noteBundle,
  pictureSize,
  readEmbedded,
  readFragment,
  sceneToSvg,
  verdictLine,
} from '../formats/index.ts'
