export { formatDay, formatMonth, formatSpan, formatToldDate, formatUnit } from '@jawla/charts'
