import type { AssumptionWords } from './types.ts'

const whyAlternatives: { readonly [rule: string]: string } = {
  'load-balancer': '로드 밸런서가 종류와 이름이 같은 대상을 똑같이 다루기 때문',
  router: '하는 일이 같고 같은 라우터를 거쳐 닿기 때문',
  zones: '하는 일이 같고 서로 다른 가용 영역에 있기 때문',
  copies: '한 원본의 복제본이기 때문',
  'multi-active': '서로 복제하므로 어느 쪽에나 쓸 수 있기 때문',
}

const modes: { readonly [mode: string]: string } = {
  takeover: '자리를 그대로 이어받음',
  path: '같은 곳으로 가는 다른 길',
  restore: '사람이 복구해야 하므로 가용성에는 넣지 않음',
}

/** 한국어 문장: what is taken for granted, and what would be true instead. */
export const korean: AssumptionWords = {
  readings: {
    alternatives: ({ sources, members, rule = '' }) =>
      `서로 대신할 수 있다고 보았습니다(${members}). ${sources} 기준이며, ${whyAlternatives[rule] ?? '하는 일이 같기 때문'}입니다.`,
    'all-needed': ({ sources, members }) => `모두 있어야 동작한다고 보았습니다(${sources} → ${members}).`,
    'routed-apart': ({ sources, members }) =>
      `서로 다른 서비스로 나뉘는 길이라고 보고 따로 판단합니다(${sources} → ${members}).`,
    'nearest-of-several': ({ sources, members }) =>
      `자기 가용 영역에 있는 것만 쓰고 다른 것으로 바꾸지 않는다고 보았습니다(${sources} → ${members}).`,
    'soft-cache': ({ sources, target }) =>
      `캐시일 뿐이라고 보았습니다(${target}). 없으면 느려지지만 계속 동작합니다(${sources}).`,
    'read-as-sync': ({ sources, target }) => `없으면 동작하지 못한다고 보았습니다(${sources} → ${target}).`,
    'read-as-async': ({ sources, target }) =>
      `기다리지 않고 넘긴다고 보았습니다(${sources} → ${target}). 받는 쪽이 멈춰도 보내는 쪽은 동작합니다.`,
    'read-as-replication': ({ sources, target }) =>
      `데이터 복제라고 보았습니다(${sources} → ${target}). 실행에는 서로가 필요하지 않습니다.`,
    'read-as-management': ({ sources, target }) =>
      `운영을 위한 선이라고 보았습니다(${sources} → ${target}). 실행 중에는 의존하지 않습니다.`,
    'read-as-failover': ({ sources, target }) => `장애 조치 대상이라고 보았습니다(${sources} → ${target}).`,
    'implied-buffer': ({ source, target }) =>
      `그 사이에 메시지를 보관하는 것이 있다고 보았습니다(${source} → ${target}).`,
    'failover-mode': ({ source, target, mode = '' }) =>
      `장애 조치 방식: ${modes[mode] ?? mode}(${source} → ${target}).`,
    'failover-joins': ({ source, target, besides }) =>
      `대체 경로라고 보았습니다(${source} → ${target}). 대신하는 것: ${besides}.`,
    'failover-joins-none': ({ source, target }) =>
      `무엇을 대신하는지 알 수 없어 아무것도 대신하지 않는다고 보았습니다(${source} → ${target}).`,
    'failover-alone': ({ source, target }) =>
      `다른 길이 그려져 있지 않아 이것에 의존한다고 보았습니다(${source} → ${target}).`,
    unplaced: ({ part }) => `그려지지 않은 한 가용 영역에 있다고 보았습니다(${part}).`,
    'enabled-everywhere': ({ part }) => `모든 가용 영역에서 활성화되어 있다고 보았습니다(${part}).`,
    'own-zone-only': ({ part }) =>
      `교차 영역 로드 밸런싱이 꺼져 있어 같은 가용 영역으로만 보낸다고 보았습니다(${part}).`,
    'standby-undrawn': ({ part }) => `대기 인스턴스가 그려지지 않은 가용 영역에 있다고 보았습니다(${part}).`,
    'first-zone-active': ({ part, zone }) =>
      `가용 영역 ${zone}에서 활성이고 나머지는 이어받는다고 보았습니다(${part}).`,
    'first-member-active': ({ span, active }) => `활성 구성원이라고 보았습니다(${span}: ${active}).`,
    'stand-in-entry': ({ entry }) => `이어지는 선이 없어 여기에서 일이 시작된다고 보았습니다(${entry}).`,
    'goal-of-loop': ({ goals }) => `서로 부르는 고리 전체를 목표로 보았습니다(${goals}).`,
    'goal-is-buffer': ({ goals, behind }) =>
      `메시지가 들어가면 요청은 끝난 것으로 보았습니다(${goals}). 그 뒤는 나중에 처리해도 됩니다(${behind}).`,
    'never-fails': ({ part }) => `바깥에 있어 고장 나지 않는다고 보았습니다(${part}).`,
  },
  corrections: {
    'all-needed': () => '모두 필요함',
    alternatives: () => '하나만 있어도 충분함',
    soft: () => '없어도 동작하되 품질이 떨어짐',
    async: () => '기다리지 않고 넘김',
    needed: () => '없으면 동작하지 못함',
    'session-store': () => '세션을 보관하므로 필요함',
    'mode-takeover': () => '자리를 그대로 이어받음',
    'mode-path': () => '같은 곳으로 가는 다른 길',
    'mode-restore': () => '사람이 복구함',
    joins: ({ members }) => `대신하는 것: ${members}`,
    'in-zone': ({ zones }) => `가용 영역 ${zones}에 있음`,
    'in-zones': ({ zones }) => `여러 가용 영역에 있음: ${zones}`,
    'standby-in': ({ zones }) => `여러 가용 영역에 있음: ${zones}`,
    'active-in': ({ zones }) => `활성 순서: ${zones}`,
    'cross-zone': () => '교차 영역 로드 밸런싱이 켜져 있음',
    active: ({ member }) => `활성 구성원: ${member}`,
    'mark-entry': () => '진입점이므로 고장 여부를 판단하지 않음',
    ignore: () => '분석에서 제외',
    'ends-at': ({ goal }) => `목표: ${goal}`,
    'follow-through': ({ behind }) => `여기까지 끝나야 함: ${behind}`,
    'can-fail': () => '다른 것처럼 고장 날 수 있음',
  },
}
