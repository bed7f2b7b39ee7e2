import { useEffect, useState } from 'react'
import type { Design } from '../../model/index.ts'
import { messageOf } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { judgedDrawing, type JudgedDrawing } from './judgedDrawing.ts'
import { placedSample } from './placedDesign.ts'

interface Told {
  readonly slug: string
  readonly judged?: JudgedDrawing
  readonly failed?: string
}

const asItIs = (design: Design) => design

/** A sample, judged as `change` leaves it: nothing while it is under way, `failed` in words when it cannot be read.
 *  `change` must be the same function from one rendering to the next. */
export function useJudged(slug: string, change: (design: Design) => Design = asItIs): Omit<Told, 'slug'> {
  const language = useLanguage()
  const [told, setTold] = useState<Told>({ slug })
  useEffect(() => {
    let wanted = true
    placedSample(slug)
      .then((design) => judgedDrawing(change(design), language))
      .then(
        (judged) => wanted && setTold({ slug, judged }),
        (error: unknown) => wanted && setTold({ slug, failed: messageOf(error) }),
      )
    return () => {
      wanted = false
    }
  }, [slug, change, language])
  return told.slug === slug ? told : {}
}
