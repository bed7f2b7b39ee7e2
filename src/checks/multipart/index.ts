import type { Analysis } from '../../analysis/index.ts'
import { partName, setProp, type Design, type Node } from '../../model/index.ts'
import { callersOf } from '../reading/callers.ts'
import { isOff, isStated, numberIn } from '../reading/props.ts'
import { isOutside } from '../reading/serviceSets.ts'
import type { Check, Severity } from '../types.ts'

/** Megabytes from which AWS advises parts, and megabytes a single PUT can hold at all. */
const advised = 100
const putLimit = 5 * 1024

const carriers = new Set([
  'internet-link',
  's3-transfer-acceleration',
  'cloudfront',
  'transfer-family',
  'customer-router',
])

/** Large files that are not sent as the parts of one object. */
export const check: Check = {
  id: 'multipart',
  pillar: 'performance',
  source: [
    '001 · Walkthrough question 3.1',
    'Amazon S3 User Guide, “Uploading and copying objects using multipart upload in Amazon S3”',
  ],
  find: (design, { flows }) =>
    design.nodes
      .filter((node) => node.service === 's3' && isOff(node, 'multipart') && sizeOf(node) > advised)
      .map((node) => ({
        on: [node.id],
        severity: severityOf(node),
        chain: flows.find(({ goals }) => goals.includes(node.id))?.path ?? [],
        params: {
          bucket: partName(design, node.id),
          size: Number.isFinite(sizeOf(node)) ? String(sizeOf(node)) : '',
          refused: sizeOf(node) > putLimit && Number.isFinite(sizeOf(node)) ? 'yes' : '',
        },
      })),
  asks: (design, analysis) =>
    design.nodes
      .filter(
        (node) =>
          node.service === 's3' && !isStated(node, 'multipart') && takesUploads(design, analysis, node),
      )
      .filter((node) => !isStated(node, 'largestObject') || sizeOf(node) > advised)
      .map((node) => ({
        on: node.id,
        property: isStated(node, 'largestObject') ? 'multipart' : 'largestObject',
      })),
  fixes: (_, { on, params }) =>
    on.map((id) => ({
      id: 'parts',
      params,
      edit: (before: Design) => setProp(before, id, 'multipart', true),
    })),
  words: {
    en: {
      message: ({ bucket, size }) =>
        size
          ? `Files of ${size} MB go to ${bucket} without multipart upload.`
          : `Large files go to ${bucket} without multipart upload.`,
      why: ({ refused }) =>
        refused
          ? 'A single PUT takes 5 GB at most, so this upload is refused. In parts an object may be far larger; the parts travel in parallel, and one that fails is sent again alone.'
          : 'An upload in one piece uses one connection and begins again from nothing when that breaks. In parts it uses several at once, and a broken connection costs one part. Cutting the file by hand is not the same: S3 keeps the pieces as objects of their own and never joins them.',
      fix: () =>
        'Use multipart upload from about 100 MB: `aws s3 cp` and the SDKs’ transfer managers do it by themselves. Add a lifecycle rule that clears unfinished uploads; from far away, Transfer Acceleration.',
      fixes: { parts: ({ bucket }) => `Upload to ${bucket} in parts` },
      ask: 'How large is the largest object, and is it uploaded in parts? From 100 MB that decides how much a broken connection costs.',
    },
    ko: {
      message: ({ bucket, size }) =>
        size
          ? `${size}MB 파일을 멀티파트 업로드 없이 보냅니다: ${bucket}.`
          : `큰 파일을 멀티파트 업로드 없이 보냅니다: ${bucket}.`,
      why: ({ refused }) =>
        refused
          ? 'PUT 한 번으로는 5GB까지만 보낼 수 있으므로 이 업로드는 거절됩니다. 나누어 보내면 훨씬 큰 객체도 가능합니다. 조각들은 동시에 전송되고, 실패한 조각만 다시 보냅니다.'
          : '한 번에 보내면 연결 하나만 쓰고, 끊기면 처음부터 다시 시작합니다. 나누어 보내면 여러 연결을 함께 쓰고, 끊겨도 조각 하나만 다시 보냅니다. 파일을 직접 자르는 것은 다릅니다. S3는 잘린 조각을 각각의 객체로 저장할 뿐 다시 합쳐 주지 않습니다.',
      fix: () =>
        '100MB 정도부터는 멀티파트 업로드를 사용합니다. `aws s3 cp`와 SDK의 전송 관리자는 자동으로 나누어 보냅니다. 끝나지 않은 업로드를 정리하는 수명 주기 규칙을 추가하고, 먼 곳에서는 Transfer Acceleration을 사용합니다.',
      fixes: { parts: ({ bucket }) => `나누어 업로드하기(${bucket})` },
      ask: '가장 큰 객체는 얼마나 크고, 나누어 업로드합니까? 100MB부터는 연결이 끊겼을 때의 비용이 달라집니다.',
    },
  },
}

/** Unstated, with parts turned off in so many words, it is taken for large. */
const sizeOf = (node: Node) => numberIn(node, 'largestObject') ?? Infinity

function severityOf(node: Node): Severity {
  return Number.isFinite(sizeOf(node)) && sizeOf(node) > putLimit ? 'error' : 'medium'
}

/** Whether somebody outside sends to it, straight or over what only carries. */
function takesUploads(design: Design, analysis: Analysis, bucket: Node): boolean {
  return callersOf(design, analysis, bucket.id).some(
    (caller) =>
      isOutside(caller) ||
      (carriers.has(caller.service) && callersOf(design, analysis, caller.id).some(isOutside)),
  )
}
