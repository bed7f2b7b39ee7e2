/** What writes pictures and reads documents out of them, fetched with the first picture or file. */
export { embedInPng, iconsOf, readEmbedded, sceneToSvg } from '../formats/index.ts'
