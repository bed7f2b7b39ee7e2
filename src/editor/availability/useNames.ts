import { useMemo } from 'react'
import { failureName, type Failure } from '../../analysis/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDocument } from '../ui/useStores.ts'

/** What failures are called in the drawing shown. */
export function useNames(): (failure: Failure) => string {
  const language = useLanguage()
  const design = useDocument((document) => document.design)
  return useMemo(() => (failure: Failure) => failureName(design, failure, language), [design, language])
}
