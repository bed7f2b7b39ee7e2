import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ queue, consumers }) =>
      `${queue} has no dead-letter queue: a message that ${consumers} cannot process comes back again and again.`,
    why: ({ fifo }) =>
      `A message that is received and not deleted becomes visible again, so one that always fails is tried until its retention ends and then is lost without a trace. A dead-letter queue takes it aside after a few receives, keeps it for somebody to look at, and lets the others through.${fifo ? ' In a FIFO queue it is worse: nothing of its message group moves until it is gone.' : ''}`,
    fix: ({ fifo }) =>
      `Add a dead-letter queue (maxReceiveCount 5 is a common start)${fifo ? ', FIFO as well' : ''}, keep messages in it longer than in the queue, and put an alarm on its depth.`,
    fixes: { add: ({ queue }) => `Add a dead-letter queue to ${queue}` },
  },
  ko: {
    message: ({ queue, consumers }) =>
      `${queue}: 배달 못한 편지 대기열(DLQ)이 없어 ${consumers}에서 처리하지 못한 메시지가 계속 되돌아옵니다.`,
    why: ({ fifo }) =>
      `받고 나서 지우지 못한 메시지는 다시 보이게 됩니다. 항상 실패하는 메시지는 보존 기간이 끝날 때까지 계속 재시도되다가 흔적 없이 사라집니다. DLQ를 두면 몇 번 시도한 뒤 따로 옮겨 두므로, 나머지는 그대로 처리되고 원인도 살펴볼 수 있습니다.${fifo ? ' FIFO 대기열이라면 더 나쁩니다. 그 메시지가 사라질 때까지 같은 메시지 그룹이 막힙니다.' : ''}`,
    fix: ({ fifo }) =>
      `DLQ를 연결합니다(maxReceiveCount는 보통 5부터).${fifo ? ' FIFO 대기열의 DLQ는 역시 FIFO여야 합니다.' : ''} 보존 기간은 원래 대기열보다 길게 두고, 쌓인 개수에 경보를 겁니다.`,
    fixes: { add: ({ queue }) => `DLQ 추가: ${queue}` },
  },
}
