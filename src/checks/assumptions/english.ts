import type { AssumptionWords } from './types.ts'

const whyAlternatives: { readonly [rule: string]: string } = {
  'load-balancer': 'the load balancer treats targets of one kind and name alike',
  router: 'they do the same and are reached through the same router',
  zones: 'they do the same and stand in different Availability Zones',
  copies: 'they are copies of one primary',
  'multi-active': 'each copies to the other, so either can be written to',
}

const modes: { readonly [mode: string]: string } = {
  takeover: 'takes over for everybody who uses it',
  path: 'is another way to the same thing',
  restore: 'is brought up by hand, and keeps nothing running',
}

/** What is taken for granted, and what would be true instead, in English. */
export const english: AssumptionWords = {
  readings: {
    alternatives: ({ sources, members, rule = '' }) =>
      `Read as alternatives of ${sources}: ${members}, because ${whyAlternatives[rule] ?? 'they do the same'}.`,
    'all-needed': ({ sources, members }) => `${sources} cannot work unless all of these do: ${members}.`,
    'routed-apart': ({ sources, members }) =>
      `${sources} leads to services of their own, each judged by itself: ${members}.`,
    'nearest-of-several': ({ sources, members }) =>
      `${sources} uses the one of its own Availability Zone and does not switch to another: ${members}.`,
    'soft-cache': ({ sources, target }) =>
      `${target} is only a cache: without it, ${sources} is slower and keeps working.`,
    'read-as-sync': ({ sources, target }) => `${sources} cannot work without ${target}.`,
    'read-as-async': ({ sources, target }) =>
      `${sources} hands over to ${target} without waiting: it works even while ${target} does not.`,
    'read-as-replication': ({ sources, target }) =>
      `${sources} copies its data to ${target}; neither needs the other to run.`,
    'read-as-management': ({ sources, target }) =>
      `The line from ${sources} to ${target} is for operating it: nothing depends on it at run time.`,
    'read-as-failover': ({ sources, target }) => `${target} is what ${sources} falls back to.`,
    'implied-buffer': ({ source, target }) =>
      `Something between ${source} and ${target} keeps the messages while ${target} is away.`,
    'failover-mode': ({ source, target, mode = '' }) =>
      `When ${source} fails over, ${target} ${modes[mode] ?? mode}.`,
    'failover-joins': ({ source, target, besides }) =>
      `${target} is another way for ${source}, in place of: ${besides}.`,
    'failover-joins-none': ({ source, target }) =>
      `${target} could stand in for several things ${source} needs, so it stands in for none.`,
    'failover-alone': ({ source, target }) =>
      `${source} depends on ${target}, for it has no other way drawn.`,
    unplaced: ({ part }) => `${part} stands in one Availability Zone that nobody drew.`,
    'enabled-everywhere': ({ part }) => `${part} is enabled in every Availability Zone.`,
    'own-zone-only': ({ part }) =>
      `${part} sends to targets of the same zone only: cross-zone balancing is off unless it is turned on.`,
    'standby-undrawn': ({ part }) => `The standby of ${part} stands in a zone that nobody drew.`,
    'first-zone-active': ({ part, zone }) =>
      `${part} is active in zone ${zone}; in the others it takes over.`,
    'first-member-active': ({ span, active }) => `In ${span}, ${active} is the active one.`,
    'stand-in-entry': ({ entry }) => `Work begins here, for nothing leads to it: ${entry}.`,
    'goal-of-loop': ({ goals }) => `These call each other in a loop, and all of it is the goal: ${goals}.`,
    'goal-is-buffer': ({ goals, behind }) =>
      `Once a message is in ${goals}, the request is done; ${behind} may come later.`,
    'never-fails': ({ part }) => `${part} lies outside and is taken never to fail.`,
  },
  corrections: {
    'all-needed': () => 'All of them are needed',
    alternatives: () => 'Any one of them is enough',
    soft: () => 'It works without, less well',
    async: () => 'It does not wait for it',
    needed: () => 'It cannot work without it',
    'session-store': () => 'It keeps the sessions, so it is needed',
    'mode-takeover': () => 'It takes over for everybody',
    'mode-path': () => 'It is another way',
    'mode-restore': () => 'It is brought up by hand',
    joins: ({ members }) => `It stands in for ${members}`,
    'in-zone': ({ zones }) => `It stands in zone ${zones}`,
    'in-zones': ({ zones }) => `It stands in zones ${zones}`,
    'standby-in': ({ zones }) => `It stands in zones ${zones}`,
    'active-in': ({ zones }) => `Active first: ${zones}`,
    'cross-zone': () => 'Cross-zone balancing is on',
    active: ({ member }) => `The active one is ${member}`,
    'mark-entry': () => 'It is an entry: whether it fails is not judged here',
    ignore: () => 'Leave it out of the analysis',
    'ends-at': ({ goal }) => `The goal is ${goal}`,
    'follow-through': ({ behind }) => `Done only when ${behind} is`,
    'can-fail': () => 'It can fail like everything else',
  },
}
