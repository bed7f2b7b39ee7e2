/** `npm run contact-sheet`: every sample on one page, to judge the layout of all of them at a glance. */
import { runBuilt } from './lib/runBuilt.mjs'

await runBuilt('contactSheet')
