import { useEffect, useRef, useState } from 'react'
import type { Scene, ThemeName } from '../../scene/index.ts'
import { drawPicture, forgetPicture, type Picture } from './drawPicture.ts'

/** The picture of a scene; the one before it stays until it is there, so that nothing flickers. Without a scene there
 *  is none. */
export function usePicture(scene: Scene | undefined, theme: ThemeName): Picture | undefined {
  const [picture, setPicture] = useState<Picture>()
  const shown = useRef<Picture>(undefined)
  useEffect(() => {
    let wanted = true
    const show = (next: Picture | undefined) => {
      if (shown.current) forgetPicture(shown.current)
      shown.current = next
      setPicture(next)
    }
    if (scene === undefined) show(undefined)
    else
      drawPicture(scene, theme).then(
        (next) => (wanted ? show(next) : forgetPicture(next)),
        () => wanted && show(undefined),
      )
    return () => {
      wanted = false
    }
  }, [scene, theme])
  useEffect(
    () => () => {
      if (shown.current) forgetPicture(shown.current)
    },
    [],
  )
  return picture
}
