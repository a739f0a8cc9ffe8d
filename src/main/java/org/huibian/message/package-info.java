/**
 * The texts a clerk reads (消息), by key, in Chinese or English.
 *
 * <p>Every room that speaks to a clerk has a bundle {@code messages.properties} (Chinese) and
 * {@code messages_en.properties} beside its classes. Start with {@link
 * org.huibian.message.Message}.
 */
@NullMarked
package org.huibian.message;

import org.jspecify.annotations.NullMarked;
