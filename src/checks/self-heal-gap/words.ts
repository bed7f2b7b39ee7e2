import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ part, by }) =>
      by
        ? `Losing ${part} means starting ${by} first.`
        : `${part} runs alone: losing it means that its group has to start another first.`,
    why: ({ lasts }) =>
      `Noticing the failure, starting a machine and handing it the address and the data takes ${lasts || 'minutes'}, and nobody is served meanwhile. Recovery also leans on the control plane, which has the most to do just when a zone fails. That is high availability, cheap and often enough; it is not fault tolerance.`,
    fix: ({ by }) =>
      `If minutes are too long, keep ${by || 'a second one'} running in another zone and let a load balancer, or at least a health check, choose between them.`,
    fixes: { 'keep-running': ({ by }) => `Keep ${by} running` },
  },
  ko: {
    message: ({ part, by }) =>
      by
        ? `${part}: 장애가 나면 대신할 것을 먼저 시작해야 합니다(${by}).`
        : `${part}: 한 대만 실행되므로 장애가 나면 그룹이 새로 시작해야 합니다.`,
    why: ({ lastsKo }) =>
      `장애를 알아채고 인스턴스를 시작해 주소와 데이터를 넘겨받는 데 ${lastsKo || '몇 분'}이 걸리고, 그동안은 아무도 응답하지 못합니다. 복구가 컨트롤 플레인에 기대는데, 가용 영역 장애 때는 컨트롤 플레인이 가장 바쁩니다. 비용이 적고 충분할 때도 많은 고가용성이지만 내결함성은 아닙니다.`,
    fix: ({ by }) =>
      `몇 분이 길다면 ${by ? '대신할 것을' : '하나를 더'} 다른 가용 영역에 항상 실행해 두고${by ? `(${by})` : ''}, 로드 밸런서나 상태 확인이 골라 주게 합니다.`,
    fixes: { 'keep-running': ({ by }) => `항상 실행해 두기: ${by}` },
  },
}
