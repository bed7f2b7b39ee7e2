import type { Analysis } from '../../analysis/index.ts'
import { partName, type Design, type Node } from '../../model/index.ts'
import { callersOf } from '../reading/callers.ts'
import { regionalCopiesOf } from '../reading/dataCopies.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { isOn } from '../reading/props.ts'
import type { Check, Found } from '../types.ts'

const files = new Set(['s3', 'efs', 'fsx-ontap', 'fsx-openzfs', 'fsx-windows', 'aurora-global'])

/** Data that is copied later: what has not arrived is lost with its source. */
export const check: Check = {
  id: 'async-rpo',
  pillar: 'reliability',
  source: [
    '003 · Where should our Customer Store their Data?',
    '000 · Design HA / fault-tolerant architecture',
    'AWS Storage Gateway User Guide, “Amazon S3 File Gateway”',
    'Amazon S3 User Guide, “Meeting compliance requirements with S3 Replication Time Control”',
  ],
  find: (design, analysis) => [
    ...design.nodes
      .filter((node) => writesLater(design, analysis, node))
      .map((node): Found => ({
        on: [node.id],
        severity: isOn(node, 'highAvailability') ? 'low' : 'medium',
        chain: [],
        params: { source: partName(design, node.id), copy: '', kind: 'gateway' },
      })),
    ...regionalCopiesOf(design, analysis)
      .filter(({ copy, isServing }) => files.has(copy.service) && !isServing)
      .map(({ source, copy }): Found => ({
        on: [source.id, copy.id],
        severity: 'low',
        chain: [],
        params: { source: partName(design, source.id), copy: partName(design, copy.id), kind: 'copy' },
      })),
  ],
  words: {
    en: {
      message: ({ source, copy, kind }) =>
        kind === 'gateway'
          ? `What is written to ${source} is only there until it has been uploaded.`
          : `${copy} lags behind ${source}.`,
      why: ({ kind }) =>
        kind === 'gateway'
          ? 'The gateway answers as soon as its cache has the file and uploads afterwards: that is where the low latency comes from. If its disk is lost, or the site, while the link is slow or down, whatever waited goes with it. The longer the link is down, the more that is.'
          : 'The copy is asynchronous: a failover to it begins with what had arrived, usually minutes old. That is the recovery point of these data, whatever the database beside them promises, and links from one to the other may point at what is not there yet.',
      fix: ({ kind }) =>
        kind === 'gateway'
          ? 'Run it on a cluster that restarts it with its disk (VMware HA), watch CachePercentDirty, and keep the originals until the upload is confirmed.'
          : 'Watch the lag, and take S3 Replication Time Control where minutes must be promised; let the application bear a missing object.',
    },
    ko: {
      message: ({ source, copy, kind }) =>
        kind === 'gateway'
          ? `업로드가 끝날 때까지 데이터는 여기에만 있습니다: ${source}.`
          : `사본이 원본보다 늦습니다: ${source} → ${copy}.`,
      why: ({ kind }) =>
        kind === 'gateway'
          ? '게이트웨이는 캐시에 파일을 받는 즉시 응답하고 업로드는 나중에 합니다. 짧은 지연 시간은 여기서 나옵니다. 링크가 느리거나 끊긴 동안 디스크나 사이트를 잃으면 기다리던 파일도 함께 사라집니다. 오래 끊길수록 그 양도 많아집니다.'
          : '비동기 사본이므로 장애 조치는 그때까지 도착한 것, 대개 몇 분 전의 데이터로 시작합니다. 곁의 데이터베이스가 무엇을 약속하든 이 데이터의 복구 시점은 그것이고, 한쪽에서 다른 쪽을 가리키는 링크가 아직 없는 객체를 가리킬 수도 있습니다.',
      fix: ({ kind }) =>
        kind === 'gateway'
          ? '디스크와 함께 다시 시작해 주는 클러스터(VMware HA)에서 실행하고, CachePercentDirty를 지켜보며, 업로드가 확인될 때까지 원본을 보관합니다.'
          : '지연을 지켜보고, 몇 분 안을 약속해야 한다면 S3 Replication Time Control을 사용합니다. 애플리케이션은 객체가 없는 경우도 견디게 만듭니다.',
    },
  },
}

/** A gateway that people write to, and that uploads behind their back. */
function writesLater(design: Design, analysis: Analysis, node: Node): boolean {
  if (node.service !== 'storage-gateway' || callersOf(design, analysis, node.id).length === 0) return false
  return neighboursOf(design)
    .outOf(node.id)
    .some((edge) => kindOf(analysis, edge) === 'async')
}
