import type { EdgeKind } from '../model/index.ts'
import type { Info } from './types.ts'

const infos: { readonly [kind in EdgeKind]: Info } = {
  sync: {
    name: { en: 'Synchronous', ko: '동기' },
    explain: {
      en: 'The source cannot do its work without the target.',
      ko: '대상이 없으면 호출하는 쪽이 동작하지 못합니다.',
    },
  },
  soft: {
    name: { en: 'Soft', ko: '약한 의존' },
    explain: {
      en: 'Without the target the source still works, degraded.',
      ko: '대상이 없어도 성능이나 기능이 떨어진 상태로 계속 동작합니다.',
    },
  },
  async: {
    name: { en: 'Asynchronous', ko: '비동기' },
    explain: {
      en: 'Goes through something durable: the source does not wait.',
      ko: '내구성 있는 버퍼를 거치므로 보내는 쪽이 기다리지 않습니다.',
    },
  },
  replication: {
    name: { en: 'Replication', ko: '복제' },
    explain: {
      en: 'Copies data: nothing at run time, but it sets how much data a disaster costs.',
      ko: '데이터를 복사하며, 실행 중에는 영향이 없지만 재해 때 잃는 데이터의 양(RPO)을 좌우합니다.',
    },
  },
  failover: {
    name: { en: 'Failover', ko: '장애 조치' },
    explain: {
      en: 'The target steps in when the one before it is down, after some time.',
      ko: '앞의 것이 멈추면 잠시 뒤 대상이 이어받습니다.',
    },
  },
  management: {
    name: { en: 'Management', ko: '관리' },
    explain: {
      en: 'Deploys, monitors or administers: never on the run-time path.',
      ko: '배포, 모니터링, 운영을 위한 연결이며 실행 경로에는 들지 않습니다.',
    },
  },
}

/** Name and one-sentence explanation of a kind of edge. */
export function edgeKindInfo(kind: EdgeKind): Info {
  return infos[kind]
}
