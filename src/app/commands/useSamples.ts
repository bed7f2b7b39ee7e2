import { useEffect, useState } from 'react'
import { sampleIndex, type SampleEntry } from '../../store/index.ts'

const none: readonly SampleEntry[] = []

/** The samples once they are there; if they cannot be fetched, the rest is found without them. */
export function useSamples(): readonly SampleEntry[] | undefined {
  const [samples, setSamples] = useState<readonly SampleEntry[]>()
  useEffect(() => {
    let wanted = true
    sampleIndex().then(
      (index) => wanted && setSamples(index),
      () => wanted && setSamples(none),
    )
    return () => {
      wanted = false
    }
  }, [])
  return samples
}
