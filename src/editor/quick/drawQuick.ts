import { groupInfo, has, serviceOf } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import {
  addGroup,
  addNode,
  connect,
  freshId,
  indexOf,
  nestingAllowed,
  type Design,
  type Group,
  type GroupKind,
  type Id,
} from '../../model/index.ts'
import type { Made } from '../ui/tryMade.ts'
import type { Quick, QuickPart } from './types.ts'

interface Drawing {
  design: Design
  /** Where new parts belong: the selected group, or the one around what is selected. */
  readonly around: Id | undefined
  readonly language: Language
  /** The VPC made for zones that had none. */
  vpc?: Id
}

/** Adds what was read to a design; new parts have no place yet. Parts with zones stand in these zones of the group they
 *  belong to; zones that are not there yet are drawn, in a VPC. */
export function drawQuick(design: Design, quick: Quick, around: Id | undefined, language: Language): Made {
  const drawing: Drawing = { design, around, language }
  // Zones first: what belongs to the network then finds it.
  const zoned = quick.parts.filter((part) => part.existing === undefined && inZones(part))
  for (const zone of new Set(zoned.flatMap(({ zones }) => zones))) zoneGroup(drawing, zone)
  const drawn = quick.parts.map((part) =>
    part.existing === undefined ? drawPart(drawing, part) : [part.existing],
  )
  for (const { from, to, kind } of quick.links)
    for (const start of drawn[from] ?? [])
      for (const end of drawn[to] ?? []) joined(drawing, start, end, kind)
  return { design: drawing.design, ids: drawn.flat() }
}

/** Zones mean places for what lives in one, and a list for what one draws once. */
function inZones({ service, zones }: QuickPart): boolean {
  return zones.length > 0 && serviceOf(service).scope.startsWith('zonal')
}

function drawPart(drawing: Drawing, part: QuickPart): Id[] {
  if (!inZones(part)) return [addOne(drawing, part, homeOf(drawing, part), part.count)]
  const zones =
    part.count > 1 && part.count < part.zones.length ? part.zones.slice(0, part.count) : part.zones
  return zones.map((zone, at) => {
    const share = Math.floor(part.count / zones.length) + (at < part.count % zones.length ? 1 : 0)
    return addOne(
      drawing,
      part,
      zoneGroup(drawing, zone),
      Math.max(1, share),
      zones.length > 1 ? zone : undefined,
    )
  })
}

function addOne(drawing: Drawing, part: QuickPart, group: Id | undefined, count: number, zone?: string): Id {
  const { service, zones, props } = part
  const { name, short = name } = serviceOf(service)
  const label = part.label ?? short[drawing.language]
  const id = freshId(drawing.design, zone ? `${service}-${zone}` : service)
  const all = count > 1 ? { ...props, count } : props
  drawing.design = addNode(drawing.design, {
    id,
    service,
    label: zone ? `${label} ${zone}` : label,
    ...(group !== undefined && { group }),
    ...(zones.length > 0 && !inZones(part) && { azs: zones }),
    ...(Object.keys(all).length > 0 && { props: all }),
  })
  return id
}

/** What belongs to a network stands in the VPC there is; Regional services in the Region, global ones in the cloud. */
function homeOf({ design, around, vpc }: Drawing, { service }: QuickPart): Id | undefined {
  const index = indexOf(design)
  const own = around === undefined ? undefined : index.groups.get(around)
  const near = own ? [own, ...index.ancestors(own.id)] : index.ancestors(vpc ?? '')
  const { scope, category } = serviceOf(service)
  const networked =
    scope.startsWith('zonal') || scope === 'regional-per-az' || has(serviceOf(service), 'load-balancer')
  if (networked) return own?.id ?? vpc
  if (category === 'external' || category === 'on-premises') return undefined
  const kinds: readonly GroupKind[] =
    scope === 'regional' ? ['region', 'account', 'cloud'] : ['account', 'cloud']
  return near.find(({ kind }) => kinds.includes(kind))?.id
}

/** The group of a zone: one that is there already, nearest to what is selected, else a new one. */
function zoneGroup(drawing: Drawing, letter: string): Id {
  const { design, around, language } = drawing
  const index = indexOf(design)
  const path = around === undefined ? [] : [around, ...index.ancestors(around).map(({ id }) => id)]
  const nearness = (zone: Group) =>
    path.findIndex((id) => id === zone.id || index.ancestors(zone.id).some((one) => one.id === id))
  const zones = design.groups.filter(({ kind, zone }) => kind === 'az' && zone === letter)
  const near = zones
    .filter((zone) => path.length === 0 || nearness(zone) >= 0)
    .toSorted((a, b) => nearness(a) - nearness(b))[0]
  if (near) return near.id
  const home = path
    .map((id) => index.groups.get(id))
    .find((group) => group && nestingAllowed('az', group.kind))
  const parent = home?.id ?? networkOf(drawing)
  const id = freshId(drawing.design, `az-${letter}`)
  const label = `${groupInfo('az').name[language]} ${letter}`
  drawing.design = addGroup(drawing.design, { id, kind: 'az', label, zone: letter, parent })
  return id
}

/** The VPC for zones with nowhere to stand: the only one there is, else a new one, in a Region. */
function networkOf(drawing: Drawing): Id {
  const { design, language } = drawing
  const known = design.groups.filter(({ kind }) => kind === 'vpc')
  const [only] = known
  const id = drawing.vpc ?? (known.length === 1 && only ? only.id : freshId(design, 'vpc'))
  drawing.vpc = id
  if (indexOf(design).groups.has(id)) return id
  const parent = regionOf(drawing)
  const label = groupInfo('vpc').name[language]
  drawing.design = addGroup(drawing.design, { id, kind: 'vpc', label, parent })
  return id
}

/** The Region around what is selected, else the only one there is, else a new one. */
function regionOf(drawing: Drawing): Id {
  const { design, around, language } = drawing
  const index = indexOf(design)
  const path = around === undefined ? [] : [around, ...index.ancestors(around).map((group) => group.id)]
  const near = path.find((group) => nestingAllowed('vpc', index.groups.get(group)?.kind))
  const [only, ...others] = design.groups.filter(({ kind }) => kind === 'region')
  if (near !== undefined) return near
  if (only && others.length === 0) return only.id
  const id = freshId(design, 'region')
  drawing.design = addGroup(design, { id, kind: 'region', label: groupInfo('region').name[language] })
  return id
}

function joined(drawing: Drawing, from: Id, to: Id, kind: Quick['links'][number]['kind']): void {
  const known = drawing.design.edges.some(
    (edge) => edge.from === from && edge.to === to && edge.kind === kind,
  )
  if (from !== to && !known) drawing.design = connect(drawing.design, { from, to, ...(kind && { kind }) })
}
