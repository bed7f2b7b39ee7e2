import { useStore } from 'zustand'
import {
  derivedStore,
  documentStore,
  sessionStore,
  type DerivedState,
  type DocumentState,
  type SessionState,
} from '../../store/index.ts'

/** A part of the session; renders again when that part changes. */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  return useStore(sessionStore, select)
}

/** A part of the document; renders again when that part changes. */
export function useDocument<Part>(select: (state: DocumentState) => Part): Part {
  return useStore(documentStore, select)
}

/** A part of what is derived from the document; renders again when that part changes. */
export function useDerived<Part>(select: (state: DerivedState) => Part): Part {
  return useStore(derivedStore, select)
}
