import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ part, lack }) =>
      lack === 'zone'
        ? `All instances of the cluster of ${part} stand in one Availability Zone.`
        : `${part} has no second instance to fail over to.`,
    why: ({ lack }) =>
      `The storage is safe: the volume keeps six copies over three zones whatever happens to an instance. The instances are not. ${
        lack === 'zone'
          ? 'When their one zone is lost, none is left to be promoted.'
          : 'Without a reader the service has to build a new writer, often around ten minutes; with one in another zone it promotes it, usually within a minute.'
      } Unlike a read replica of plain RDS, a reader of this cluster is both: it serves reads and takes over.`,
    fix: ({ lack }) =>
      lack === 'zone'
        ? 'Put one of the readers into another Availability Zone.'
        : 'Add a reader in another Availability Zone and connect through the cluster endpoint, which follows the writer.',
    fixes: {
      reader: ({ zone }) => `Add a reader in ${zone}`,
      instances: ({ part, zones }) => `Run two instances of ${part}, in zones ${zones}`,
    },
  },
  ko: {
    message: ({ part, lack }) =>
      lack === 'zone'
        ? `클러스터의 모든 인스턴스가 한 가용 영역에 있습니다: ${part}.`
        : `장애 조치할 두 번째 인스턴스가 없습니다: ${part}.`,
    why: ({ lack }) =>
      `스토리지는 안전합니다. 인스턴스에 무슨 일이 생겨도 볼륨은 세 가용 영역에 사본 여섯 개를 유지합니다. 인스턴스는 그렇지 않습니다. ${
        lack === 'zone'
          ? '그 영역 하나를 잃으면 승격할 인스턴스가 남지 않습니다.'
          : '리더가 없으면 라이터를 새로 만들어야 하므로 흔히 10분 안팎이 걸리고, 다른 영역에 리더가 있으면 대개 1분 안에 승격됩니다.'
      } 일반 RDS의 읽기 전용 복제본과 달리 이 클러스터의 리더는 읽기도 처리하고 장애 조치 대상도 됩니다.`,
    fix: ({ lack }) =>
      lack === 'zone'
        ? '리더 하나를 다른 가용 영역으로 옮깁니다.'
        : '다른 가용 영역에 리더를 추가하고, 라이터를 따라가는 클러스터 엔드포인트로 접속합니다.',
    fixes: {
      reader: ({ zone }) => `리더 추가(위치: ${zone})`,
      instances: ({ part, zones }) => `인스턴스를 두 개로 늘려 영역 ${zones}에 배치(${part})`,
    },
  },
}
