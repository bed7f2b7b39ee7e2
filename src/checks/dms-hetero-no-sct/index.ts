import { propertiesOf } from '../../catalog/index.ts'
import type { Design, Node } from '../../model/index.ts'
import { addBeside } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { engineFamily, saysOtherEngine } from '../reading/databaseEngine.ts'
import { partNames } from '../reading/partNames.ts'
import { sourcesOf, targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

/** A migration between two engines, with nothing that converts the schema. */
export const check: Check = {
  id: 'dms-hetero-no-sct',
  pillar: 'operations',
  source: ['003 · Migration', 'AWS DMS User Guide: converting database schemas'],
  find: (design) =>
    hasConversion(design)
      ? []
      : migrations(design).flatMap(({ dms, source, target }) => {
          const from = engineFamily(source)
          const to = engineFamily(target)
          const differ = from !== undefined && ((to !== undefined && from !== to) || saysOtherEngine(target))
          if (!differ) return []
          const params = {
            dms: partNames(design, [dms.id]),
            source: partNames(design, [source.id]),
            target: partNames(design, [target.id]),
          }
          return [
            {
              on: [dms.id],
              severity: 'medium',
              chain: [source.id, dms.id, target.id],
              params,
              culprits: [source.id, dms.id, target.id],
            },
          ]
        }),
  asks: (design) => (hasConversion(design) ? [] : asksOf(design)),
  fixes: (_, { culprits: [source, dms, target] = [], params }) =>
    source === undefined || dms === undefined || target === undefined
      ? []
      : [{ id: 'add-sct', params, edit: (so) => withConversion(so, source, dms, target) }],
  words: {
    en: {
      message: ({ source, target }) =>
        `${source} and ${target} are of two engines, and nothing converts the schema.`,
      why: ({ dms }) =>
        `${dms} moves rows and changes; it makes plain tables at most. Views, procedures, triggers and types of one engine have to be rewritten for the other first, which is what the Schema Conversion Tool, or today’s DMS Schema Conversion, does and reports on.`,
      fix: () =>
        'Convert the schema first (AWS SCT or DMS Schema Conversion), read its assessment, then start the migration.',
      fixes: { 'add-sct': () => 'Add the Schema Conversion Tool between the two' },
      ask: 'Which engine is it? Between two engines the schema must be converted first.',
    },
    ko: {
      message: ({ source, target }) =>
        `${source}, ${target}: 엔진이 서로 다른데 스키마를 변환하는 것이 없습니다.`,
      why: ({ dms }) =>
        `${dms}: 행과 변경분을 옮길 뿐, 스키마는 단순한 테이블 정도만 만듭니다. 뷰, 프로시저, 트리거, 자료형은 먼저 다른 엔진에 맞게 고쳐 써야 합니다. 그 일을 하고 보고서까지 내는 것이 Schema Conversion Tool, 지금의 DMS Schema Conversion입니다.`,
      fix: () =>
        '먼저 AWS SCT나 DMS Schema Conversion으로 스키마를 변환하고 평가 보고서를 확인한 뒤 이전을 시작합니다.',
      fixes: { 'add-sct': () => '둘 사이에 Schema Conversion Tool 추가' },
      ask: '어떤 엔진입니까? 엔진이 다르면 스키마부터 변환해야 합니다.',
    },
  },
}

interface Migration {
  readonly dms: Node
  readonly source: Node
  readonly target: Node
}

const databases: ReadonlySet<string> = new Set([
  'onprem-db',
  'rds',
  'aurora',
  'aurora-writer',
  'aurora-serverless',
  'documentdb',
])

/** Each pair of databases a replication instance copies between. */
function migrations(design: Design): readonly Migration[] {
  const isDatabase = (node: Node) => databases.has(node.service)
  return design.nodes
    .filter((node) => node.service === 'dms')
    .flatMap((dms) =>
      sourcesOf(design, dms.id)
        .filter(isDatabase)
        .flatMap((source) =>
          targetsOf(design, dms.id)
            .filter(isDatabase)
            .map((target) => ({ dms, source, target })),
        ),
    )
}

/** Only where one side is a data centre’s: what moves between two of the same service rarely changes its engine. */
function asksOf(design: Design) {
  const open = migrations(design)
    .filter(({ source, target }) => source.service === 'onprem-db' && !saysOtherEngine(target))
    .flatMap(({ source, target }) => [source, target])
    .filter((node) => engineFamily(node) === undefined)
    .filter((node) => propertiesOf(node.service).some((property) => property.key === 'engine'))
  return [...new Set(open)].map((node) => ({ on: node.id, property: 'engine' }))
}

function hasConversion(design: Design): boolean {
  return design.nodes.some(
    (node) =>
      node.service === 'schema-conversion-tool' || /\bsct\b|schema conversion|스키마 변환/i.test(node.label),
  )
}

function withConversion(design: Design, source: string, dms: string, target: string): Design {
  const made = addBeside(design, { service: 'schema-conversion-tool', label: 'Schema Conversion Tool' }, dms)
  const reads = connectOnce(made.design, {
    from: made.id,
    to: source,
    kind: 'management',
    label: 'read schema',
  })
  return connectOnce(reads, { from: made.id, to: target, kind: 'management', label: 'schema conversion' })
}
