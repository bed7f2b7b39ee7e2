import { useEffect, useState } from 'react'
import { iconsOf, sceneToSvg } from '../../formats/index.ts'
import { layoutOf } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { composeScene, noOverlay, type ThemeName } from '../../scene/index.ts'
import { documentStore, iconTexts } from '../../store/index.ts'
import { useThemeName } from '../canvas/index.ts'
import { useLanguage } from '../i18n/index.ts'
import type { Language } from '../../checks/index.ts'
import { drawQuick } from './drawQuick.ts'
import { placeAlone } from './placeQuick.ts'
import styles from './Quick.module.css'
import type { Quick } from './types.ts'
import { words } from './words.ts'

/** Quiet time after the last letter before a picture is drawn, in milliseconds. */
const settleTime = 150

interface QuickPreviewProps {
  readonly quick: Quick
  readonly around: Id | undefined
}

/** A picture of what would be drawn; the last one stays until the next is there. */
export function QuickPreview({ quick, around }: QuickPreviewProps) {
  const language = useLanguage()
  const theme = useThemeName()
  const [picture, setPicture] = useState<string>()
  const said = JSON.stringify(quick)
  useEffect(() => {
    let wanted = true
    const read: Quick = JSON.parse(said)
    const timer = setTimeout(() => {
      pictureOf(read, around, language, theme).then(
        (svg) => wanted && setPicture(svg),
        () => undefined,
      )
    }, settleTime)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [said, around, language, theme])
  if (picture === undefined || quick.parts.length === 0) return null
  return <img className={styles.preview} alt={words[language].preview} src={picture} />
}

async function pictureOf(
  quick: Quick,
  around: Id | undefined,
  language: Language,
  theme: ThemeName,
): Promise<string | undefined> {
  if (quick.parts.length === 0) return undefined
  const { design, ids } = drawQuick(documentStore.getState().design, quick, around, language)
  const placed = await placeAlone(design, ids)
  const scene = composeScene(placed, layoutOf(placed), noOverlay, language)
  const icons = await iconTexts(iconsOf(scene))
  const svg = sceneToSvg(scene, { theme, background: 'transparent', icons, padding: 12 })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
