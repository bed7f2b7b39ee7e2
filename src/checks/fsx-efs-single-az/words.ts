import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ part }) => `${part} keeps its files in one Availability Zone.`,
    why: ({ kind, copy }) => {
      if (kind === 'efs')
        return 'EFS is regional unless it is made as One Zone: then it is cheaper, has a single mount target, and goes with its zone. A second server in another zone helps nothing when the files are gone for both.'
      if (kind === 'lustre')
        return `FSx for Lustre has no Multi-AZ form: it is made for speed beside its compute, in one zone. ${copy === 'yes' ? 'Its link to S3 is what makes the data safe: whatever has been exported can be loaded again, in another zone if need be.' : 'Whatever is not exported elsewhere is as safe as that zone.'}`
      return 'A Single-AZ file system replaces a broken server by itself, but never outside its zone. The Multi-AZ form keeps a standby in a second zone, in step with every write, and fails over in about half a minute under the same name.'
    },
    fix: ({ kind, copy }) => {
      if (kind === 'efs')
        return 'Make it a regional file system, with a mount target in each zone that uses it.'
      if (kind === 'lustre')
        return copy === 'yes'
          ? 'Keep exporting results to S3, and note down how the job is started again in another zone.'
          : 'Link it to an S3 bucket and export what must be kept.'
      return 'Use the Multi-AZ deployment type (chosen when the file system is made, so plan a migration with AWS DataSync).'
    },
    fixes: {
      regional: ({ part }) => `Make ${part} a regional file system`,
      multiAz: ({ part }) => `Make ${part} Multi-AZ`,
    },
  },
  ko: {
    message: ({ part }) => `파일이 한 가용 영역에만 있습니다: ${part}.`,
    why: ({ kind, copy }) => {
      if (kind === 'efs')
        return 'EFS는 One Zone으로 만들지 않는 한 리전 단위 서비스입니다. One Zone은 더 저렴한 대신 탑재 대상이 하나뿐이고 가용 영역과 운명을 같이합니다. 파일이 사라지면 다른 영역의 서버도 소용이 없습니다.'
      if (kind === 'lustre')
        return `FSx for Lustre에는 다중 AZ 형태가 없습니다. 컴퓨팅 바로 곁에서 속도를 내도록 한 가용 영역에 놓입니다. ${copy === 'yes' ? '데이터를 지켜 주는 것은 S3 연결입니다. 내보낸 데이터는 필요하면 다른 영역에서도 다시 불러올 수 있습니다.' : '다른 곳으로 내보내지 않은 데이터는 그 영역만큼만 안전합니다.'}`
      return '단일 AZ 파일 시스템은 고장 난 서버를 스스로 교체하지만 자기 가용 영역을 벗어나지 못합니다. 다중 AZ 형태는 모든 쓰기를 두 번째 영역의 대기 서버에 맞춰 두고, 30초 안팎에 같은 이름으로 장애 조치합니다.'
    },
    fix: ({ kind, copy }) => {
      if (kind === 'efs') return '리전 파일 시스템으로 바꾸고, 사용하는 가용 영역마다 탑재 대상을 둡니다.'
      if (kind === 'lustre')
        return copy === 'yes'
          ? '결과를 계속 S3로 내보내고, 다른 가용 영역에서 작업을 다시 시작하는 절차를 적어 둡니다.'
          : 'S3 버킷과 연결하고 보관할 데이터를 내보냅니다.'
      return '다중 AZ 배포 유형을 사용합니다. 만들 때 정하는 것이므로 AWS DataSync로 이전할 계획을 세웁니다.'
    },
    fixes: {
      regional: ({ part }) => `리전 파일 시스템으로 변경(${part})`,
      multiAz: ({ part }) => `다중 AZ로 변경(${part})`,
    },
  },
}
