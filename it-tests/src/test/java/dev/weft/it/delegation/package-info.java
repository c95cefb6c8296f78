/** Programs that hand over to others with yieldAll (PEP 380, 828). */
package dev.weft.it.delegation;
