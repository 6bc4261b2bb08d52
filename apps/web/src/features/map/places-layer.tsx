import type { PlaceCount } from '@jawla/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Written } from '../../ui/written.tsx'
import { MarkLayer } from './mark-layer.tsx'
import { placeMarks } from './marks.ts'
import { PlaceLayer } from './place-layer.tsx'

/** More places than this hide each other and the map: those close together become one mark. */
const MOST_APART = 300

/** The places that visits reached: each with its size, or gathered where there are very many. */
export function PlacesLayer({ places }: { places: readonly PlaceCount[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const many = places.length > MOST_APART
  const marks = useMemo(() => (many ? placeMarks(places) : []), [many, places])
  const nameOf = ({ names, name }: PlaceCount) => nameIn(names, name, language.code)
  const visitWords = (count: number) => t('visits.count', { count, n: formatNumber(count, language) })
  if (many) {
    return (
      <MarkLayer
        marks={marks}
        labelOf={(mark) =>
          mark.shape !== 'cluster' && mark.place
            ? `${nameOf(mark.place).text}${t('sign.colon')}${visitWords(mark.visits)}`
            : visitWords(mark.visits)
        }
        tell={(pressed) => (
          <ul>
            {pressed.map(
              ({ id, place }) =>
                place && (
                  <li key={id}>
                    <Written name={nameOf(place)} />
                    {t('sign.colon')}
                    {visitWords(place.visits)}
                  </li>
                ),
            )}
          </ul>
        )}
      />
    )
  }
  return places.map((place) => (
    <PlaceLayer
      key={`${place.name} ${place.lat} ${place.lon} ${place.precision} ${place.visits} ${place.held}`}
      place={place}
      label={`${nameOf(place).text}${t('sign.colon')}${visitWords(place.visits)}`}
    />
  ))
}
