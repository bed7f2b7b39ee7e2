import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { SweepRow } from '../../analysis/index.ts'
import { deepStore } from '../../store/index.ts'

interface Worst {
  /** The worst first; undefined until the worker has answered. */
  readonly rows: readonly SweepRow[] | undefined
  readonly pending: boolean
  readonly trouble: string | undefined
  /** Somebody had enough of waiting for them. */
  readonly cancelled: boolean
}

/** The ranked failures, asked for while the component is there. */
export function useWorst(): Worst {
  useEffect(() => deepStore.getState().wantFailures(), [])
  const rows = useStore(deepStore, (deep) => deep.failures)
  const pending = useStore(deepStore, (deep) => deep.pending)
  const trouble = useStore(deepStore, (deep) => deep.trouble)
  const cancelled = useStore(deepStore, (deep) => deep.cancelled)
  return { rows, pending, trouble, cancelled }
}
