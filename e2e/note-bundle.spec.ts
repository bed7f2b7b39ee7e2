import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** Names and sizes of what an archive holds, from the directory at its end. */
function listed(zip: Buffer): { name: string; size: number }[] {
  const end = zip.length - 22
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const length = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + length)
    const size = zip.readUInt32LE(at + 24)
    at += 46 + length
    return { name, size }
  })
}

test('a note bundle comes as one file: pictures, the drawing in words, the findings', async ({
  page,
  panels,
  files,
}) => {
  await visit(page)
  const { name, bytes } = await files.downloaded(() => panels.file('Download a note bundle'))
  const base = name.replace(/\.zip$/, '')
  expect(name).toBe(`${base}.zip`)
  const inside = listed(bytes)
  expect(inside.map((file) => file.name)).toEqual(
    ['png', 'svg', 'md', 'alt.txt'].map((ending) => `${base}/${base}.${ending}`),
  )
  for (const file of inside) expect(file.size, file.name).toBeGreaterThan(100)
  const text = bytes.toString('utf8')
  expect(text).toContain('Architecture diagram: ')
  expect(text).toContain(`](${encodeURI(base)}.png)`)
})
