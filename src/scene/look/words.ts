import type { PartState, Seconds } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'
import { aboutSeconds } from './seconds.ts'
import type { Ghost } from '../types.ts'

/** What can be a gap: the kind of domain, or a link drawn as a node. */
export type GapKind = 'az' | 'region' | 'site' | 'dx-location' | 'link'

const gapWords: { readonly [kind in GapKind]: { readonly en: string; readonly ko: string } } = {
  az: { en: 'AZ gap', ko: 'AZ 공백' },
  region: { en: 'Region gap', ko: '리전 공백' },
  site: { en: 'Single site', ko: '단일 사이트' },
  'dx-location': { en: 'Single location', ko: '단일 로케이션' },
  link: { en: 'Single link', ko: '단일 링크' },
}

/** The few words a drawing says by itself. */
export interface SceneWords {
  readonly gap: (on: GapKind) => string
  readonly states: { readonly [state in Exclude<PartState, 'ok'>]: string }
  /** On the pill of what is interrupted: "Interrupted ~90 s". */
  readonly about: (seconds: Seconds) => string
  readonly stateLegend: { readonly [state in Exclude<PartState, 'ok'>]: string }
  readonly ghosts: { readonly [ghost in Ghost]: string }
  readonly spofLegend: (name: string) => string
  readonly transientLegend: (name: string) => string
  readonly gapLegend: (name: string) => string
  readonly hiddenLegend: string
  /** What a collapsed group hides. */
  readonly parts: (count: number) => string
  /** … and of that, single points of failure. */
  readonly spofs: (count: number) => string
  /** The last legend entry when there is no room for all. */
  readonly more: (count: number) => string
}

const en: SceneWords = {
  gap: (on) => gapWords[on].en,
  states: {
    failed: 'Failed',
    down: 'Down',
    'cut-off': 'Cut off',
    interrupted: 'Interrupted',
    delayed: 'Delayed',
    degraded: 'Degraded',
    reduced: 'Reduced',
  },
  about: (seconds) => `Interrupted ${aboutSeconds(seconds)}`,
  stateLegend: {
    failed: 'Failed',
    down: 'Down: something it needs is lost',
    'cut-off': 'Cut off: fine, but nothing reaches it',
    interrupted: 'Interrupted: back by itself',
    delayed: 'Delayed: work waits in it',
    degraded: 'Degraded: works with less',
    reduced: 'Reduced: fewer alternatives left',
  },
  ghosts: { new: 'New', changed: 'Changed' },
  spofLegend: (name) => `${name} — single point of failure`,
  transientLegend: (name) => `${name} — one alone, replaced by itself within minutes`,
  gapLegend: (name) => `${name} — its loss stops a flow`,
  hiddenLegend: 'Hidden dependency on another AZ',
  parts: (count) => (count === 1 ? '1 part' : `${count} parts`),
  spofs: (count) => (count === 1 ? '1 SPOF' : `${count} SPOFs`),
  more: (count) => `and ${count} more`,
}

const ko: SceneWords = {
  gap: (on) => gapWords[on].ko,
  states: {
    failed: '장애',
    down: '중단',
    'cut-off': '단절',
    interrupted: '일시 중단',
    delayed: '지연',
    degraded: '저하',
    reduced: '여유 감소',
  },
  about: (seconds) => `일시 중단 ${aboutSeconds(seconds, 'ko')}`,
  stateLegend: {
    failed: '장애',
    down: '중단: 필요한 것을 잃음',
    'cut-off': '단절: 정상이지만 도달할 수 없음',
    interrupted: '일시 중단: 스스로 복구됨',
    delayed: '지연: 작업이 쌓여 기다림',
    degraded: '저하: 일부 없이 동작함',
    reduced: '여유 감소: 남은 대안이 줄어듦',
  },
  ghosts: { new: '추가', changed: '변경' },
  spofLegend: (name) => `${name} — 단일 장애점`,
  transientLegend: (name) => `${name} — 하나뿐이지만 몇 분 안에 자동 교체됨`,
  gapLegend: (name) => `${name} — 잃으면 흐름이 멈춤`,
  hiddenLegend: '다른 AZ에 대한 숨은 의존',
  parts: (count) => `요소 ${count}개`,
  spofs: (count) => `SPOF ${count}개`,
  more: (count) => `외 ${count}개`,
}

/** Words of the drawing itself in a language. */
export function sceneWords(language: Language): SceneWords {
  return language === 'ko' ? ko : en
}
