import { useStore } from 'zustand'
import { deepStore, type DeepState } from '../../store/index.ts'

/** A part of the exact numbers; renders again when that part changes. */
export function useDeep<Part>(select: (state: DeepState) => Part): Part {
  return useStore(deepStore, select)
}
