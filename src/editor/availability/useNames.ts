import { useMemo } from 'react'
import { failureName, type Failure } from '../../analysis/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useStructure } from '../ui/useStructure.ts'

/** What failures are called in the drawing shown. */
export function useNames(): (failure: Failure) => string {
  const language = useLanguage()
  const design = useStructure()
  return useMemo(() => (failure: Failure) => failureName(design, failure, language), [design, language])
}
