import { detailsOf, type Service, type ServiceDetails, type Survival } from '../../catalog/index.ts'
import { useLanguage } from '../i18n/index.ts'
import Check from 'lucide-react/icons/check'
import RefreshCw from 'lucide-react/icons/refresh-cw'
import X from 'lucide-react/icons/x'
import { Section } from '../ui/Section.tsx'
import styles from './Inspector.module.css'
import { useInspectorText } from './useInspectorText.ts'

const marks = {
  yes: Check,
  no: X,
  'self-heals': RefreshCw,
  'if-enabled-in-two-azs': Check,
} as const satisfies Record<Survival, unknown>

const events = ['component', 'az', 'region'] as const

/** What one drawn node of a service outlives, what changes that, and what is published about it. */
export function SurvivalFacts({ service }: { readonly service: Service }) {
  const text = useInspectorText()
  const language = useLanguage()
  const { survives } = service
  const { changedBy, failover, sla } = detailsOf(service.id)
  if (!survives) return undefined
  const recovery = failover && (language === 'ko' ? (failover.textKo ?? failover.text) : failover.text)
  return (
    <Section title={text.survives}>
      <dl className={styles.facts}>
        {events.map((event) => {
          const survival = survives[event]
          const Mark = marks[survival]
          return (
            <div key={event} className={styles.fact}>
              <dt>{text.survivesOf[event]}</dt>
              <dd className={styles.survival} data-survival={survival}>
                <Mark size={14} aria-hidden="true" />
                {text.survival[survival]}
              </dd>
            </div>
          )
        })}
        {changedBy && <Fact name={text.changedBy}>{changedBy[language]}</Fact>}
        {recovery && <Fact name={text.failover}>{recovery}</Fact>}
        {sla && <Fact name={text.sla}>{slaWords(sla, language, text.estimate)}</Fact>}
      </dl>
    </Section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div className={styles.longFact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Figures with their conditions; one not read on an AWS page is called an estimate. */
function slaWords(sla: NonNullable<ServiceDetails['sla']>, language: 'en' | 'ko', estimate: string): string {
  const figures = sla.figures.map(({ percent, when, whenKo }) => {
    const condition = language === 'ko' ? (whenKo ?? when) : when
    return condition ? `${percent} % (${condition})` : `${percent} %`
  })
  const whole = figures.join(', ')
  return sla.provenance === 'aws-page' ? whole : `${whole}, ${estimate}`
}
