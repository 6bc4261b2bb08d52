export { formatDifference, formatNumber } from '@jawla/charts'
