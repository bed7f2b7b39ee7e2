import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file so that it is never seen half written: beside it first, then in its place. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  try {
    await writeFile(beside, data)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
