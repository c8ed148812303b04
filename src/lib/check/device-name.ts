/** What is wrong with an address that is a device's name on Windows. `what` is what bears it: `Mã «con»`. */
export function tellDeviceName(what: string): string {
  return `${what} là tên Windows dành cho thiết bị: không máy Windows nào chép được trang có tên ấy.`;
}
