import { partName } from '../../model/index.ts'
import { listNames } from '../names.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'
import { farMounts } from './farMounts.ts'
import { words } from './words.ts'

/** Instances that reach a file system through the mount target of another zone. Grave where a flow stops with that
 *  zone; else it is a matter of cost and of the day the zone fails. */
export const check: Check = {
  id: 'efs-mount-missing',
  pillar: 'reliability',
  source: [
    '004 · With Database/Cache',
    'Amazon EFS User Guide: managing mount targets',
    'AWS Well-Architected, Reliability pillar, REL 10: use fault isolation',
  ],
  folds: ['hidden-cross-az', 'az-gap', 'spof-component'],
  find: (design, analysis) =>
    farMounts(design, analysis).map(({ mount, clients, missing }) => {
      const chain = chainTo(design, analysis, mount)
      return {
        on: [mount, ...clients],
        severity:
          stoppedBy(analysis, mount).length > 0 ||
          analysis.hiddenCrossAz.some(({ through }) => through.includes(mount))
            ? 'high'
            : 'medium',
        chain: chain.length > 0 ? chain : [...clients.slice(0, 1), mount],
        culprits: [mount],
        params: {
          mount: partName(design, mount),
          clients: listNames(clients.map((id) => partName(design, id))),
          zones: listNames(missing),
        },
      }
    }),
  fixes,
  words,
}
