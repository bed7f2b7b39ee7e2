import { ViewportPortal } from '@xyflow/react'
import { memo, useCallback, useContext, useMemo, useState, type CSSProperties } from 'react'
import { partName, type Id } from '../../model/index.ts'
import type { PartFindings } from '../findings/badgesOf.ts'
import { FromAfar } from '../canvas/drawn/fromAfar.ts'
import { closeWith } from '../canvas/drawn/closeBy.ts'
import { heldPart } from '../canvas/drawn/inSight.ts'
import { SightContext } from '../canvas/drawn/sight.ts'
import { useScene } from '../canvas/drawn/useScene.ts'
import { openFinding } from '../findings/openFinding.ts'
import { useBadgesOn } from '../findings/useBadgesOn.ts'
import { useLanguage } from '../i18n/index.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { useDerived, useSession } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import styles from './Badges.module.css'
import { createBadgePlaces, type BadgePlace } from './badgePlace.ts'
import { BadgesFromAfar } from './BadgesFromAfar.tsx'
import { FindingCard } from './FindingCard.tsx'
import { useFocusedPart } from './useFocusedPart.ts'
import { words } from './words.ts'

/** On every part with findings how many there are and how bad the worst is; pointing at one tells them. */
export function Badges() {
  const overlays = useSession((session) => session.overlays)
  // One picture says one thing: what fails in a simulation, or how a part fares.
  const simulated = useSession((session) => session.failed.length > 0)
  return overlays && !simulated ? <Layer /> : undefined
}

function Layer() {
  const preview = useSession((session) => session.preview)
  const own = useStructure()
  const known = useDerived((derived) => derived.findings)
  const scene = useScene()
  const design = preview?.design ?? own
  const findings = preview?.verdict?.findings ?? known
  const badges = useBadgesOn(design, findings)
  const [placesOf] = useState(createBadgePlaces)
  const { seen, region, painted, closeBy } = useContext(SightContext)
  const held = useSession(({ selection }) => heldPart(selection))
  const places = useMemo(
    () => placesOf(region ? closeWith(closeBy(scene, region), scene, held) : scene, badges, seen, held),
    [placesOf, scene, badges, seen, region, held, closeBy],
  )
  const [pointed, setPointed] = useState<Id>()
  return (
    <>
      {painted ? (
        <BadgesFromAfar places={places} badges={badges} />
      ) : (
        <ViewportPortal>
          {Array.from(places, ([id, place]) => {
            const badge = badges.get(id)
            return badge ? (
              <Badge
                key={id}
                id={id}
                name={partName(design, id)}
                place={place}
                badge={badge}
                onPoint={setPointed}
              />
            ) : null
          })}
        </ViewportPortal>
      )}
      {preview ? null : <Card badges={badges} pointed={pointed} onPoint={setPointed} />}
    </>
  )
}

interface CardProps {
  readonly badges: ReadonlyMap<Id, PartFindings>
  readonly pointed: Id | undefined
  readonly onPoint: (id: Id | undefined) => void
}

/** The card of the part that is pointed at, or else of the one the keyboard has reached. */
function Card({ badges, pointed, onPoint }: CardProps) {
  const design = useStructure()
  const focused = useFocusedPart()
  const [dismissed, setDismissed] = useState(focused)
  const close = useCallback(() => {
    onPoint(undefined)
    setDismissed(focused)
  }, [focused, onPoint])
  const id = pointed ?? (focused === dismissed ? undefined : focused?.id)
  const badge = id === undefined ? undefined : badges.get(id)
  if (id === undefined || !badge) return undefined
  return (
    <FindingCard
      key={id}
      id={id}
      name={partName(design, id)}
      findings={badge.findings}
      byPointer={pointed !== undefined}
      onClose={close}
    />
  )
}

interface BadgeProps {
  readonly id: Id
  readonly name: string
  readonly place: BadgePlace
  readonly badge: PartFindings
  readonly onPoint: (id: Id) => void
}

/** Not a stop of the Tab key: the part itself is one, and tells its findings when it is reached. */
const Badge = memo(function Badge({ id, name, place, badge, onPoint }: BadgeProps) {
  const text = words[useLanguage()]
  const { worst, findings } = badge
  // Too small there to tell one sign from another: the colour remains.
  const fromAfar = useContext(FromAfar)
  const counts = !place.word && findings.length > 1 && worst !== 'info'
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.badge} nodrag nopan`}
      style={styleOf(place)}
      data-badge={id}
      data-word={place.word && ''}
      data-counts={counts || undefined}
      data-severity={worst}
      data-dim={place.dim || undefined}
      aria-label={text.findings(name, findings.length)}
      onPointerEnter={() => onPoint(id)}
      onClick={(event) => {
        event.stopPropagation()
        const [first] = findings
        if (first) openFinding(first.key)
      }}
    >
      {!place.word && !fromAfar && <SeverityMark severity={worst} size={12} />}
      {counts && !fromAfar && <span>{findings.length}</span>}
    </button>
  )
})

function styleOf({ at, word }: BadgePlace): CSSProperties {
  if (!word) return { translate: `${at.x}px ${at.y}px` }
  return { translate: `${word.x}px ${word.y}px`, width: word.width, height: word.height }
}
