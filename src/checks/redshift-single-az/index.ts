import { partName, setProp, type Design } from '../../model/index.ts'
import { placesOf } from '../reading/places.ts'
import { isOn } from '../reading/props.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import type { Check } from '../types.ts'

/** A provisioned warehouse in one Availability Zone, on the way of some flow. */
export const check: Check = {
  id: 'redshift-single-az',
  pillar: 'reliability',
  source: ['Amazon Redshift Management Guide, “Multi-AZ deployment”'],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az'],
  find: (design, analysis) =>
    design.nodes
      .filter(
        (node) =>
          node.service === 'redshift' &&
          !isOn(node, 'multiAz') &&
          placesOf(design, node.id).length < 2 &&
          stoppedBy(analysis, node.id).length > 0,
      )
      .map((node) => ({
        on: [node.id],
        severity: 'low',
        chain: chainTo(design, analysis, node.id),
        params: { part: partName(design, node.id) },
      })),
  fixes: (_, { on, params }) =>
    on.map((id) => ({
      id: 'multiAz',
      params,
      edit: (before: Design) => setProp(before, id, 'multiAz', true),
    })),
  words: {
    en: {
      message: ({ part }) => `The warehouse ${part} runs in one Availability Zone.`,
      why: () =>
        'A broken node is replaced by the service, and with managed storage the data outlive the zone in S3. Queries do not: until the cluster has been moved or restored into another zone nothing answers. Reports can often wait that long; something users look at cannot.',
      fix: () =>
        'Turn on Multi-AZ (RA3 nodes, two zones computing side by side), or cluster relocation where minutes are acceptable; Redshift Serverless needs neither.',
      fixes: { multiAz: ({ part }) => `Make ${part} Multi-AZ` },
    },
    ko: {
      message: ({ part }) => `데이터 웨어하우스가 한 가용 영역에서 실행됩니다: ${part}.`,
      why: () =>
        '고장 난 노드는 서비스가 교체하고, 관리형 스토리지를 쓰면 데이터는 S3에 남아 영역 장애를 견딥니다. 쿼리는 그렇지 않습니다. 클러스터가 다른 영역으로 옮겨지거나 복원될 때까지 응답하는 것이 없습니다. 보고서는 기다릴 수 있어도 사용자가 보는 화면은 기다릴 수 없습니다.',
      fix: () =>
        '다중 AZ를 켜거나(RA3 노드, 두 영역에서 함께 처리), 몇 분의 중단이 괜찮다면 클러스터 재배치를 사용합니다. Redshift Serverless라면 둘 다 필요 없습니다.',
      fixes: { multiAz: ({ part }) => `다중 AZ로 변경(${part})` },
    },
  },
}
