import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ clients, mount, zones }) =>
      `No mount target in AZ ${zones}: ${clients} there goes through ${mount} of another zone.`,
    why: () =>
      'EFS keeps its data over several zones, but it is reached through mount targets, network interfaces that each live in one zone. Whoever mounts across zones loses its files when that other zone fails, though the files themselves are safe, and pays for traffic between zones until then.',
    fix: ({ zones }) =>
      `Create a mount target in AZ ${zones} and mount by the file system’s DNS name, which answers with the target of the caller’s own zone.`,
    fixes: { add: ({ zones }) => `Add a mount target in AZ ${zones}` },
  },
  ko: {
    message: ({ clients, mount, zones }) =>
      `가용 영역 ${zones}의 ${clients}: 다른 영역에 있는 마운트 대상(${mount})을 거쳐 파일 시스템을 마운트합니다.`,
    why: () =>
      'EFS의 데이터는 여러 가용 영역에 저장되지만, 접근은 영역마다 하나씩 두는 네트워크 인터페이스인 마운트 대상을 거칩니다. 다른 영역의 마운트 대상을 쓰면 그 영역에 장애가 났을 때 파일은 멀쩡한데도 접근하지 못하고, 평소에는 영역 간 트래픽 비용을 냅니다.',
    fix: ({ zones }) =>
      `가용 영역 ${zones}에 마운트 대상을 만들고 파일 시스템의 DNS 이름으로 마운트합니다. 그러면 자기 영역의 마운트 대상으로 연결됩니다.`,
    fixes: { add: ({ zones }) => `가용 영역 ${zones}에 마운트 대상 추가` },
  },
}
