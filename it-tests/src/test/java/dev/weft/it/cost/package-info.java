/** What an element costs, in memory and time: nothing beyond the element, at any depth. */
package dev.weft.it.cost;
