import { serviceOf } from '../../catalog/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { chainName } from '../names.ts'
import { heals, outageParams } from '../outages.ts'
import { onlyFlow, perCulprit } from '../perCulprit.ts'
import { remedyFor, remedyWords } from '../remedy.ts'
import type { Check, Severity } from '../types.ts'

/** Rule D2: a component whose loss alone stops a flow. That its zone stops the flow too, and what stands elsewhere and
 *  needs it, is the same story: a zone or site gap or hidden dependency with no other cause is said here. */
export const check: Check = {
  id: 'spof-component',
  pillar: 'reliability',
  source: [
    '000 · High availability and fault tolerance',
    '001 · Resilient architectures',
    'AWS Well-Architected, Reliability pillar, REL 11: withstand component failures',
  ],
  folds: ['az-gap', 'hidden-cross-az', 'link-gap', 'site-gap'],
  find: (design, { flows }) =>
    perCulprit(
      design,
      flows,
      (flow) => flow.spofs,
      (spof) => spof.node,
    ).map(({ gaps, flows: stopped, stopped: names }) => {
      const [first] = gaps
      const node = first?.node ?? ''
      const transient = heals(gaps)
      const chain = first?.chain ?? []
      return {
        on: [node],
        severity: severityOf(design, node, transient),
        ...onlyFlow(stopped),
        chain,
        params: {
          part: partName(design, node),
          flows: names,
          chain: chainName(design, chain),
          heals: transient ? 'yes' : 'no',
          ...outageParams(gaps),
          remedy: remedyFor(design, node),
        },
      }
    }),
  words: {
    en: {
      message: ({ part, flows }) => `${part} alone stops ${flows}.`,
      why: ({ part, chain, heals: back, lasts }) =>
        `Every way to the goal leads through it: ${chain}. ${
          back === 'yes'
            ? `Something replaces ${part} by itself, so the flow is back ${lasts ? `after ${lasts}` : 'within minutes'}, not when somebody comes; but until then nothing answers. That is high availability, not fault tolerance.`
            : `Nothing stands ready to take over from ${part}, so the flow stays down until a person repairs or rebuilds it.`
        }`,
      fix: ({ part = '', heals: back, remedy }) =>
        back === 'yes' && remedy === 'second-part'
          ? `Keep a second ${part} running in another Availability Zone, so that losing one is not noticed.`
          : remedyWords.en(remedy, part),
    },
    ko: {
      message: ({ part, flows }) => `단일 장애점 ${part}: 이것 하나만 멈춰도 ${flows} 흐름이 멈춥니다.`,
      why: ({ chain, heals: back, lastsKo }) =>
        `목적지로 가는 모든 길이 이 구성 요소를 지납니다: ${chain}. ${
          back === 'yes'
            ? `스스로 교체되므로 ${lastsKo || '몇 분'} 뒤에는 돌아오지만, 그동안은 응답할 곳이 없습니다. 고가용성이지 내결함성은 아닙니다.`
            : '대신할 것이 준비되어 있지 않아, 사람이 고치거나 다시 만들 때까지 흐름이 멈춰 있습니다.'
        }`,
      fix: ({ part = '', heals: back, remedy }) =>
        back === 'yes' && remedy === 'second-part'
          ? '다른 가용 영역에 하나를 더 항상 실행해 두면, 하나를 잃어도 드러나지 않습니다.'
          : remedyWords.ko(remedy, part),
    },
  },
}

/** What moves data in once only delays the move: nobody is waiting for an answer. */
function severityOf(design: Design, id: Id, comesBack: boolean): Severity {
  const service = indexOf(design).nodes.get(id)?.service
  if (service !== undefined && serviceOf(service).category === 'migration') return 'low'
  return comesBack ? 'medium' : 'high'
}
