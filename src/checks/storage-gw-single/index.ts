import { setProps } from '../fixing/setProps.ts'
import { callersOf } from '../reading/callers.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOn, numberIn } from '../reading/props.ts'
import { chainOf } from '../reading/stoppedByLink.ts'
import type { Check } from '../types.ts'

/** A gateway appliance that is alone, with somebody writing to it. */
export const check: Check = {
  id: 'storage-gw-single',
  pillar: 'reliability',
  source: [
    '003 · Where should our Customer Store their Data?',
    '003 · AWS Storage Gateway',
    'AWS Storage Gateway User Guide: high availability on VMware',
  ],
  folds: ['spof-component'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'storage-gateway' && !isOn(node, 'highAvailability'))
      .filter((node) => (numberIn(node, 'count') ?? 1) < 2)
      .flatMap((node) => {
        const users = callersOf(design, analysis, node.id)
        if (users.length === 0) return []
        const params = {
          gateway: tierNames(design, [node.id]),
          users: tierNames(
            design,
            users.map((user) => user.id),
          ),
        }
        return [{ on: [node.id], severity: 'medium', chain: chainOf(analysis, node.id), params }]
      }),
  fixes: (_, { on, params }) =>
    on.map((id) => ({
      id: 'restart',
      params,
      edit: (design) => setProps(design, id, { highAvailability: true }),
    })),
  words: {
    en: {
      message: ({ gateway, users }) => `${gateway} is one appliance, and writing stops with it: ${users}.`,
      why: () =>
        'The bucket behind a gateway is safe, but the gateway is one virtual machine in your own building. While it is down nobody writes, and files it had accepted and not yet uploaded exist nowhere else: a broken cache disk loses them.',
      fix: ({ gateway }) =>
        `Run ${gateway} under VMware High Availability (or on a host that restarts it), with the cache on redundant disks, and watch how much is still to be uploaded.`,
      fixes: { restart: ({ gateway }) => `Run ${gateway} under VMware High Availability` },
    },
    ko: {
      message: ({ gateway, users }) =>
        `${gateway}: 어플라이언스가 하나뿐이라 멈추면 쓰기도 멈춥니다(사용: ${users}).`,
      why: () =>
        '게이트웨이 뒤의 버킷은 안전하지만, 게이트웨이 자체는 자기 건물 안의 가상 머신 하나입니다. 멈춰 있는 동안에는 아무도 쓰지 못하고, 받아 두고 아직 올리지 못한 파일은 다른 어디에도 없어 캐시 디스크가 고장 나면 잃습니다.',
      fix: ({ gateway }) =>
        `VMware HA처럼 자동으로 다시 띄워 주는 환경에서 실행하고(${gateway}), 캐시는 이중화된 디스크에 두며, 아직 올리지 못한 양을 지켜봅니다.`,
      fixes: { restart: ({ gateway }) => `VMware HA에서 실행하기(${gateway})` },
    },
  },
}
