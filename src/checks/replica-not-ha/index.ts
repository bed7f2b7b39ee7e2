import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { copiesInto, takeoversOf } from '../reading/copies.ts'
import { inTwoRegions } from '../reading/places.ts'
import { isOn } from '../reading/props.ts'
import { spansOf } from '../reading/spansOf.ts'
import type { Check } from '../types.ts'

/** A read replica of RDS in its primary's Region: it scales reads, and nobody promotes it by itself. */
export const check: Check = {
  id: 'replica-not-ha',
  pillar: 'reliability',
  source: [
    '000 · Scalable / Loosely coupled architecture',
    '001 · Determine high-performing DB solutions',
    '003 · AWS Relational Database Service',
    'Amazon RDS User Guide, “Working with DB instance read replicas”',
  ],
  find: (design, analysis) =>
    design.nodes.filter(isReplica).flatMap((replica) =>
      primariesOf(design, analysis, replica).map((primary) => ({
        on: [replica.id],
        // Beside a standby it is only worth knowing; where it is the only second copy it is easily taken for one.
        severity: hasStandby(design, analysis, primary) ? ('info' as const) : ('medium' as const),
        chain: [],
        params: {
          replica: partName(design, replica.id),
          primary: partName(design, primary.id),
          standby: hasStandby(design, analysis, primary) ? 'yes' : 'no',
        },
      })),
    ),
  words: {
    en: {
      message: ({ replica, primary, standby }) =>
        standby === 'yes'
          ? `${replica} serves reads; it is not what takes over from ${primary}.`
          : `${replica} does not take over when ${primary} fails.`,
      why: ({ standby, primary }) =>
        `A read replica copies asynchronously and keeps a name of its own: promoting it is a decision, writes that had not arrived are lost, and the application must be pointed at it. ${
          standby === 'yes'
            ? `The standby of ${primary} is the other kind of copy: synchronous, silent, and behind the same name by itself.`
            : 'A Multi-AZ standby is the other kind of copy: synchronous, and behind the same name by itself in a minute or two. Two copies of the data, two different jobs.'
        }`,
      fix: ({ primary, standby }) =>
        standby === 'yes'
          ? 'Nothing, as long as nobody counts on it for failover.'
          : `Turn on Multi-AZ for ${primary}, and keep the replica for reads.`,
    },
    ko: {
      message: ({ replica, primary, standby }) =>
        standby === 'yes'
          ? `읽기 처리용 복제본입니다: ${replica}. 장애 조치 대상은 아닙니다(주 인스턴스: ${primary}).`
          : `주 인스턴스(${primary})에 장애가 나도 자동으로 이어받지 않습니다: ${replica}.`,
      why: ({ standby }) =>
        `읽기 전용 복제본은 비동기로 복제되고 엔드포인트도 따로 있습니다. 승격은 사람이 결정해야 하고, 아직 복제되지 않은 쓰기는 사라지며, 애플리케이션의 접속 주소도 바꿔야 합니다. ${
          standby === 'yes'
            ? '다중 AZ의 대기 인스턴스는 다른 종류의 사본입니다. 동기로 복제되고, 읽기는 처리하지 않으며, 같은 이름으로 자동 장애 조치됩니다.'
            : '다중 AZ의 대기 인스턴스는 동기로 복제되고, 1~2분 안에 같은 이름으로 자동 장애 조치됩니다. 사본은 둘 다 사본이지만 하는 일이 다릅니다.'
        }`,
      fix: ({ primary, standby }) =>
        standby === 'yes'
          ? '장애 조치를 이 복제본에 기대지만 않는다면 그대로 두어도 됩니다.'
          : `주 인스턴스(${primary})에 다중 AZ를 켜고, 복제본은 읽기용으로 둡니다.`,
    },
  },
}

const isReplica = (node: Node) => node.service === 'rds-replica'

/** The databases a replica copies from inside its own Region; across Regions a copy is a matter of recovery. */
function primariesOf(design: Design, analysis: Analysis, replica: Node): readonly Node[] {
  return copiesInto(design, analysis, replica.id)
    .flatMap((edge) => indexOf(design).nodes.get(edge.from) ?? [])
    .filter(
      (primary) =>
        primary.service === 'rds' &&
        !inTwoRegions(design, primary.id, replica.id) &&
        !takeoversOf(design, analysis, primary.id).includes(replica.id),
    )
}

function hasStandby(design: Design, analysis: Analysis, primary: Node): boolean {
  return (
    isOn(primary, 'multiAz') ||
    takeoversOf(design, analysis, primary.id).length > 0 ||
    spansOf(design, primary.id, 'db-cluster').some((span) => isOn(span, 'multiAz'))
  )
}
