/** Prints the milliseconds of the first question a process asks: `node firstCall.js ROW`; without a row, all of them. */
import { nameOf, rows, timesOf } from './questions.ts'

const [, , at] = process.argv
if (at === undefined) {
  console.log(JSON.stringify(rows.map((row) => ({ name: nameOf(row), budget: row.budget }))))
} else {
  console.log(rows.slice(Number(at), Number(at) + 1).flatMap((row) => timesOf(row, 1))[0])
}
