import { setProp, type Design } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { takeoversOf } from '../reading/copies.ts'
import { partNames } from '../reading/partNames.ts'
import { isOff, isOn, isStated, textIn } from '../reading/props.ts'
import { sourcesOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'
import type { Node } from '../../model/index.ts'

/** A replication instance in one Availability Zone. Serverless and Multi-AZ ones have a standby. */
export const check: Check = {
  id: 'dms-single',
  pillar: 'reliability',
  source: ['003 · Migration', 'AWS DMS User Guide: working with a replication instance, Multi-AZ'],
  folds: ['spof-component'],
  find: (design, analysis) =>
    alone(design, analysis)
      .filter((node) => isOff(node, 'multiAz'))
      .map((node) => ({
        on: [node.id],
        severity: 'medium',
        chain: [],
        params: {
          dms: partNames(design, [node.id]),
          from: partNames(
            design,
            sourcesOf(design, node.id).map((source) => source.id),
          ),
        },
      })),
  asks: (design, analysis) =>
    alone(design, analysis)
      .filter((node) => !isStated(node, 'multiAz'))
      .map((node) => ({ on: node.id, property: 'multiAz' })),
  fixes: (_, { on: [dms], params }) =>
    dms === undefined ? [] : [{ id: 'multi-az', params, edit: (so) => setProp(so, dms, 'multiAz', true) }],
  words: {
    en: {
      message: ({ dms }) => `${dms} is single, in one Availability Zone.`,
      why: ({ from }) =>
        `Users are served by ${from || 'the source'} meanwhile, so its failure costs time, not data. A migration of weeks will meet one, though: the task stops, and a source that keeps its logs too briefly means loading everything again. Multi-AZ keeps a standby that goes on from where it stopped.`,
      fix: () =>
        'Turn on Multi-AZ for the replication instance, and keep the logs of the source longer than a weekend.',
      fixes: { 'multi-az': ({ dms }) => `Make ${dms} Multi-AZ` },
      ask: 'Is the replication instance Multi-AZ? A long migration will meet a failure.',
    },
    ko: {
      message: ({ dms }) => `${dms}: 복제 인스턴스가 가용 영역 하나에 하나뿐입니다.`,
      why: ({ from }) =>
        `그동안 사용자는 원본(${from || '원본 데이터베이스'})을 쓰므로, 고장 나도 잃는 것은 데이터가 아니라 시간입니다. 그러나 몇 주짜리 이전은 언젠가 고장을 만납니다. 작업이 멈추고, 원본의 로그 보존 기간이 짧으면 처음부터 다시 실어야 합니다. 다중 AZ면 대기본이 멈춘 곳에서 이어 갑니다.`,
      fix: () => '복제 인스턴스의 다중 AZ를 켜고, 원본 로그를 주말보다 오래 보존합니다.',
      fixes: { 'multi-az': ({ dms }) => `다중 AZ로 바꾸기(${dms})` },
      ask: '복제 인스턴스가 다중 AZ입니까? 긴 이전은 언젠가 고장을 만납니다.',
    },
  },
}

function alone(design: Design, analysis: Analysis): readonly Node[] {
  const instances = design.nodes.filter((node) => node.service === 'dms')
  const standbys = new Set(instances.flatMap((node) => takeoversOf(design, analysis, node.id)))
  return instances.filter(
    (node) =>
      !isOn(node, 'multiAz') &&
      (node.azs?.length ?? 0) < 2 &&
      !standbys.has(node.id) &&
      !['standby', 'backup'].includes(textIn(node, 'duty')) &&
      takeoversOf(design, analysis, node.id).length === 0 &&
      !/serverless/i.test(node.label),
  )
}
