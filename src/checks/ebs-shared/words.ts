import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ volumes, how }) =>
      how === 'one'
        ? `${volumes} is attached to several servers, which cannot share it.`
        : `Each server keeps its own files: ${volumes}.`,
    why: ({ how }) =>
      how === 'one'
        ? 'A volume normally belongs to one instance. Multi-Attach exists for io1 and io2 volumes inside one zone, but an ordinary file system on it is ruined by two writers: it needs a cluster file system made for that.'
        : 'A file stored through one server does not exist on the other, so depending on which one answers, a visitor finds the file or does not. No part fails here, and the service is still wrong: EBS is a disk, bound to one instance and one Availability Zone.',
    fix: () =>
      'Keep shared files on EFS (or objects in S3), which every server of every zone sees alike, and leave to EBS what belongs to one server.',
    fixes: { efs: () => 'Keep the files on one EFS file system instead' },
    ask: 'Must the other servers see this data too? A volume is seen by its own server only.',
  },
  ko: {
    message: ({ volumes, how }) =>
      how === 'one'
        ? `여러 서버에 연결되어 있지만 함께 쓸 수 없는 볼륨입니다: ${volumes}.`
        : `서버마다 자기 파일을 따로 저장합니다: ${volumes}.`,
    why: ({ how }) =>
      how === 'one'
        ? '볼륨은 보통 인스턴스 하나에 속합니다. io1과 io2 볼륨은 한 가용 영역 안에서 다중 연결이 가능하지만, 일반 파일 시스템은 둘이 동시에 쓰면 망가집니다. 그 용도로 만든 클러스터 파일 시스템이 필요합니다.'
        : '한 서버를 통해 저장한 파일은 다른 서버에 없습니다. 그래서 어느 서버가 응답하느냐에 따라 파일이 있기도 하고 없기도 합니다. 고장 난 것은 없지만 서비스는 틀린 답을 합니다. EBS는 인스턴스 하나, 가용 영역 하나에 묶인 디스크입니다.',
    fix: () =>
      '함께 쓰는 파일은 모든 영역의 모든 서버에 똑같이 보이는 EFS에 두고(객체라면 S3), EBS에는 서버 하나만 쓰는 데이터를 둡니다.',
    fixes: { efs: () => '파일을 EFS 파일 시스템 하나에 저장하기' },
    ask: '다른 서버도 이 데이터를 봐야 합니까? 볼륨은 연결된 서버에서만 보입니다.',
  },
}
