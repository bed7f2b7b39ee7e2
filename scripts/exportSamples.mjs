/** `npm run export:samples`: pictures of every sample, a page that shows them, and a Markdown file per note. */
import { runBuilt } from './lib/runBuilt.mjs'

await runBuilt('exportSamples')
