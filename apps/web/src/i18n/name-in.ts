export { asWritten, nameIn, type WrittenName } from '@jawla/charts'
