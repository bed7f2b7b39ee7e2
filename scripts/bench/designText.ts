/** Prints a synthetic design, laid out, as a file's text: `node designText.js SIZE`. */
import { withRects, writeDesign } from '../../src/model/index.ts'
import { compactRects } from './compactRects.ts'
import { syntheticDesign } from './syntheticDesign.ts'

const design = syntheticDesign(Number(process.argv[2]))
process.stdout.write(writeDesign(withRects(design, compactRects(design), 'right')))
