import type { Analysis } from '../../analysis/index.ts'
import type { Finding } from '../../checks/index.ts'
import { sortedIds } from '../report/order.ts'
import { hasNoun } from './nouns.ts'

/** What a finding tells: `spof-component:db`, `az-gap:region/a`. An exact finding tells what the general ones would have
 *  told that it stands for. What heals by itself is `brief`; what has no noun is an `error` or `other`. */
export function toldBy(finding: Finding, analysis: Analysis): readonly string[] {
  const { check, folded, severity, key } = finding
  const known = [check, ...folded].filter(hasNoun)
  if (known.length === 0) return [`${severity === 'error' ? 'error' : 'other'}:${key}`]
  const parts = new Set(finding.culprits ?? finding.on)
  const told = known.flatMap((one) => {
    const found = inAnalysis(one, parts, analysis)
    // Nothing there that goes by these parts: the finding itself is what is counted.
    return found.length > 0
      ? found
      : [`${one === 'spof-component' && severity === 'medium' ? 'brief' : one}:${key}`]
  })
  return sortedIds([...new Set(told)])
}

function inAnalysis(check: string, parts: ReadonlySet<string>, { flows, hiddenCrossAz }: Analysis): string[] {
  const has = (ids: readonly string[]) => ids.some((id) => parts.has(id))
  if (check === 'spof-component') {
    const spofs = flows.flatMap((flow) => flow.spofs.filter(({ node }) => parts.has(node)))
    const lasting = new Set(spofs.filter(({ transient }) => !transient).map(({ node }) => node))
    return spofs.map(({ node }) => `${lasting.has(node) ? check : 'brief'}:${node}`)
  }
  if (check === 'az-gap') {
    const gaps = flows.flatMap((flow) =>
      flow.azGaps.filter(({ nodes, groups }) => has([...nodes, ...groups])),
    )
    return gaps.map(({ region = '', zone }) => `${check}:${region}/${zone}`)
  }
  if (check === 'hidden-cross-az')
    return hiddenCrossAz
      .filter(({ node, through }) => has([node, ...through]))
      .map(({ node }) => `${check}:${node}`)
  if (check === 'region-gap') {
    const gaps = flows.flatMap(({ regionGaps }) => regionGaps.filter(({ region }) => parts.has(region)))
    return gaps.map(({ region }) => `${check}:${region}`)
  }
  if (check === 'link-gap') {
    const gaps = flows.flatMap(({ linkGaps }) => linkGaps.filter((gap) => has([...gap.nodes, ...gap.groups])))
    return gaps.map(({ nodes, groups }) => `${check}:${[...groups, ...nodes].join(' ')}`)
  }
  return []
}
